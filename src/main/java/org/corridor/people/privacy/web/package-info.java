@NullMarked
package org.corridor.people.privacy.web;

import org.jspecify.annotations.NullMarked;
