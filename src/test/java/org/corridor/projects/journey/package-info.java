/**
 * The way of a visitor from the start page to the finished documents, in a real browser. Each class
 * {@code ...Screen} is a page as somebody sees and uses it; {@link
 * org.corridor.projects.journey.Facts} is what they enter.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.projects.journey;
