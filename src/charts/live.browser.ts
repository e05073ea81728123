/* Wakes live charts. */
export {};
