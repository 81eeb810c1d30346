/**
 * The platform's stewards: who they are, what waits for them, and what each of them did.
 *
 * <p>A steward decides about claims, verifications, doubles and pages that should not be seen. A
 * steward never acts as somebody else: there is no way to sign in as another person.
 */
@NullMarked
package org.corridor.people.stewards.domain;

import org.jspecify.annotations.NullMarked;
