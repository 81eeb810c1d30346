@NullMarked
package org.corridor.communities.threads.web;

import org.jspecify.annotations.NullMarked;
