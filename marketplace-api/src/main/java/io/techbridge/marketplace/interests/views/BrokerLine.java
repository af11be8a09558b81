package io.techbridge.marketplace.interests.views;

import io.techbridge.marketplace.interests.core.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who mediates.
 *
 * @param name missing once the account has been erased
 * @param forSide the side that asked, absent if neither did
 */
public record BrokerLine(String accountId, @Nullable String name, String organization, @Nullable Side forSide) {

}
