/* What the tests use of the package `datapackage`, which brings no types. */
declare module 'datapackage' {
  export class Profile {
    static load(name: string): Promise<Profile>;
    validate(descriptor: unknown): { readonly valid: boolean; readonly errors: readonly Error[] };
  }
}
