@NullMarked
package org.corridor.people.consents.web;

import org.jspecify.annotations.NullMarked;
