/* Reports the height of an embed to its parent. */
export {};
