/**
 * Analysis of forces (Lewin; handbook 8.1): what drives a change that a partnership wants, what
 * restrains it, how strong each force is and how much the partnership can do about it.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.forces;
