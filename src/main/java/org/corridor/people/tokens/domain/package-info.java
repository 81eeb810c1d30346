/**
 * Tokens for programs: who made one lets a program read, in their name, the parts of the API that
 * they chose, until a day that they chose.
 */
@NullMarked
package org.corridor.people.tokens.domain;

import org.jspecify.annotations.NullMarked;
