#!/usr/bin/env node
import { exitAfter } from './exit.ts';
import { runProgram } from './program.ts';

await exitAfter(() => runProgram(process.argv.slice(2)));
