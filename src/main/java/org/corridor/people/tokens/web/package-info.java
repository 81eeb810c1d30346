@NullMarked
package org.corridor.people.tokens.web;

import org.jspecify.annotations.NullMarked;
