@NullMarked
package org.corridor.people.organisations.web;

import org.jspecify.annotations.NullMarked;
