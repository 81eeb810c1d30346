@NullMarked
package org.corridor.communities.initiatives.web;

import org.jspecify.annotations.NullMarked;
