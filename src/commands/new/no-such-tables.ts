import { UsageError } from "../program/run-command.ts";

/** A release has nothing that a notebook of a kind could be about; its message says what it lacks. */
export class NoSuchTables extends UsageError {}
