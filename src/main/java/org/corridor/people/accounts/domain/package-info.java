@NullMarked
package org.corridor.people.accounts.domain;

import org.jspecify.annotations.NullMarked;
