package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;

/**
 * Somebody administers a park from now on.
 */
public record ParkAdministratorAppointed(ParkCode park, AccountId account) {

}
