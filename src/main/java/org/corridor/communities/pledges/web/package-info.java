@NullMarked
package org.corridor.communities.pledges.web;

import org.jspecify.annotations.NullMarked;
