@NullMarked
package org.corridor.knowledge.web;

import org.jspecify.annotations.NullMarked;
