/** A level keeps the letter readers know it by, such as `A`. */
export const levelId = /^[a-z0-9][a-z0-9._-]*$/i;
export const anyId = /^[a-z0-9][a-z0-9._-]*$/;
