@NullMarked
package org.corridor.communities.search.web;

import org.jspecify.annotations.NullMarked;
