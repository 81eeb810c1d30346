@NullMarked
package org.corridor.people.registrations.web;

import org.jspecify.annotations.NullMarked;
