/**
 * What members tell about themselves, and who may see which of it.
 *
 * <p>Every field has an {@link org.corridor.people.profiles.domain.Audience}, "only me" until its
 * owner chooses another. {@link org.corridor.people.profiles.domain.Profile#seenBy} is the one
 * place that decides what somebody sees; pages and downloads get its {@link
 * org.corridor.people.profiles.domain.ProfileView}, which does not hold the rest.
 *
 * <p>"My organisations" means nobody yet: organisations have no staff so far. It is "only me" plus
 * whoever {@link org.corridor.people.SharedOrganisations} says is in the same one.
 */
@NullMarked
package org.corridor.people.profiles.domain;

import org.jspecify.annotations.NullMarked;
