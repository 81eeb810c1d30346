@NullMarked
package org.corridor.communities.proofs.web;

import org.jspecify.annotations.NullMarked;
