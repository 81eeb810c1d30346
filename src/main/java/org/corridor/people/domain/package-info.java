@NullMarked
package org.corridor.people.domain;

import org.jspecify.annotations.NullMarked;
