@NullMarked
package org.corridor.communities.muting.web;

import org.jspecify.annotations.NullMarked;
