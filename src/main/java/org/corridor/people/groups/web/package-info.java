@NullMarked
package org.corridor.people.groups.web;

import org.jspecify.annotations.NullMarked;
