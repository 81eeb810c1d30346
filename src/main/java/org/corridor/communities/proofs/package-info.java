/**
 * Records that nobody can change afterwards, and files of them that anybody can verify: what
 * pledges and votes are kept as.
 *
 * <p>A record is a chain of entries, each with a SHA-256 over the one before. What names a person
 * stands beside the chain; the chain holds a salted hash of it only, so that it still verifies when
 * the person is erased.
 */
@NullMarked
package org.corridor.communities.proofs;

import org.jspecify.annotations.NullMarked;
