@NullMarked
package org.corridor.people.accounts.web;

import org.jspecify.annotations.NullMarked;
