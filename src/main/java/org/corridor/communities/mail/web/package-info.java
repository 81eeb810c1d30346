@NullMarked
package org.corridor.communities.mail.web;

import org.jspecify.annotations.NullMarked;
