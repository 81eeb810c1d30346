@NullMarked
package org.corridor.people.stewards.web;

import org.jspecify.annotations.NullMarked;
