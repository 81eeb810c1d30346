/**
 * Designs on paper: the proposal as Word and PDF, the workbook with live formulas as Excel, and the
 * design itself as a file that can be read in again. Labels are in the reader's language, what the
 * team wrote stays in its own words.
 *
 * <p><b>Promise.</b> A document holds everything that the team entered, and nothing in it can act:
 * no formula, no markup, no control character comes through from a field.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.projects.documents;
