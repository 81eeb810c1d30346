@NullMarked
package org.corridor.communities.start.web;

import org.jspecify.annotations.NullMarked;
