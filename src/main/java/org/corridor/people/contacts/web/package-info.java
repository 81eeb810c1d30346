@NullMarked
package org.corridor.people.contacts.web;

import org.jspecify.annotations.NullMarked;
