/**
 * Who could work together: projects of the registry that are like a partnership's own, and other
 * partnerships that made themselves known, each with the reason (handbook 8.2: Mali-24 and
 * Ethiopia-14, Moldova-28 and Moldova-29 found each other and shared what they knew).
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.neighbours;
