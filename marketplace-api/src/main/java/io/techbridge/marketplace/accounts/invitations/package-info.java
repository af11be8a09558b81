/**
 * Invitations by mail: to an organization, to run the platform, to administer a park; and
 * how operators and park administrators are withdrawn.
 */
@NullMarked
package io.techbridge.marketplace.accounts.invitations;

import org.jspecify.annotations.NullMarked;
