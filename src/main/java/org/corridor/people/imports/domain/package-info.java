/**
 * Lists of members and of organisations, brought in from a spreadsheet. A file is hostile until it
 * is read; nothing is saved of it but its rows, which stay for a week at most. Nobody is published
 * by being in a list: whoever has an address is asked, and whoever has none needs a recorded
 * consent.
 */
@NullMarked
package org.corridor.people.imports.domain;

import org.jspecify.annotations.NullMarked;
