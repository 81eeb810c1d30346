@NullMarked
package org.corridor.knowledge.domain;

import org.jspecify.annotations.NullMarked;
