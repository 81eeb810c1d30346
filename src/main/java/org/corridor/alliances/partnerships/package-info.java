/**
 * The partnership and its room: who the partners are, who takes part, what happened, texts that
 * several people write. The other subjects of the module hang on it and add their cards to its
 * overview; it knows none of them.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.partnerships;
