@NullMarked
package org.corridor.communities.proofs.domain;

import org.jspecify.annotations.NullMarked;
