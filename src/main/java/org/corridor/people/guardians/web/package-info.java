@NullMarked
package org.corridor.people.guardians.web;

import org.jspecify.annotations.NullMarked;
