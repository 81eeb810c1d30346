/**
 * Children under 16: nobody else sees anything of them, finds them or asks them for contact until a
 * parent or guardian has agreed (General Data Protection Regulation, article 8). The view {@code
 * people.present} leaves out those who wait for that. No date of birth is kept.
 */
@NullMarked
package org.corridor.people.guardians.domain;

import org.jspecify.annotations.NullMarked;
