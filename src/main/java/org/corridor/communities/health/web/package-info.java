@NullMarked
package org.corridor.communities.health.web;

import org.jspecify.annotations.NullMarked;
