#!/usr/bin/env node
import { runProgram } from "./program.ts";
import { leaveWhenNobodyReads } from "./terminal/output.ts";

leaveWhenNobodyReads();
const exitCode = await runProgram(process.argv.slice(2));
// A command that went to its end may have noted on the way that something failed.
if (exitCode !== 0) process.exitCode = exitCode;
