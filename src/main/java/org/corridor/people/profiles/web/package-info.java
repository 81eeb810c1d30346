@NullMarked
package org.corridor.people.profiles.web;

import org.jspecify.annotations.NullMarked;
