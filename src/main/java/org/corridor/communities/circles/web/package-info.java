@NullMarked
package org.corridor.communities.circles.web;

import org.jspecify.annotations.NullMarked;
