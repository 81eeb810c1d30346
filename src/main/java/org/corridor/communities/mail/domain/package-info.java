@NullMarked
package org.corridor.communities.mail.domain;

import org.jspecify.annotations.NullMarked;
