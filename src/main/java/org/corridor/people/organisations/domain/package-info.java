@NullMarked
package org.corridor.people.organisations.domain;

import org.jspecify.annotations.NullMarked;
