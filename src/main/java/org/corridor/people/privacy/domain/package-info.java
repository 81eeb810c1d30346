/**
 * What people can do about all that is held of them, by whichever module: have it, and have it
 * erased. Modules that hold something implement {@link org.corridor.people.PersonalDataHolder}.
 */
@NullMarked
package org.corridor.people.privacy.domain;

import org.jspecify.annotations.NullMarked;
