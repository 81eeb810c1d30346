/**
 * People whom an organisation registered on their behalf, because they have no device or no
 * address: with their recorded consent, kept by the organisation, and handed over when they want.
 * Nobody can be signed in to such an account before that.
 */
@NullMarked
package org.corridor.people.registrations.domain;

import org.jspecify.annotations.NullMarked;
