/**
 * The word by which the policy of the desk's page knows the styles that its editor writes (CodeMirror has no file of them).
 * It says of styles alone that they may stand in the page, and of no script.
 */
export const styleNonce = "desk";
