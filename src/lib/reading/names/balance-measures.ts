/** Measures of balance sheets, in the form of those of income statements. */
export const balanceMeasures = `
cash; CashAndCashEquivalentsAtCarryingValue; debit; cash and cash equivalents | cash | cash and equivalents | total cash and cash equivalents
restricted-cash; RestrictedCash; debit; restricted cash | restricted cash and cash equivalents | cash cash equivalents and restricted cash
marketable-securities; MarketableSecuritiesCurrent; debit; marketable securities | short-term marketable securities | short-term investments | cash equivalents and marketable securities | investments | available-for-sale securities | short-term deposits | short-term bank deposits
cash-and-investments; CashCashEquivalentsAndShortTermInvestments; debit; cash cash equivalents and marketable securities | cash and investments | cash cash equivalents and short-term investments | total cash cash equivalents and marketable securities
accounts-receivable; AccountsReceivableNetCurrent; debit; accounts receivable | trade receivables | accounts receivable net | receivables | trade accounts receivable | accounts receivable trade | accounts and notes receivable | receivables net | customer receivables | debtors | trade debtors | trade and other receivables
credit-card-receivables; LoansAndLeasesReceivableNetReportedAmount; debit; credit card receivables | net credit card receivables | loans receivable | loans | total loans | net loans
contract-assets; ContractWithCustomerAssetNetCurrent; debit; contract assets | unbilled receivables | costs and estimated earnings in excess of billings
other-receivables; OtherReceivablesNetCurrent; debit; other receivables | vendor non-trade receivables | interest receivable | income taxes receivable | tax receivable | notes receivable | note receivable | due from related parties | fee income receivable | rental income receivable
allowance; AllowanceForDoubtfulAccountsReceivableCurrent; credit; allowance for doubtful accounts | less allowance for doubtful accounts | allowance for credit losses | less allowance for credit losses | allowance for uncollectible accounts
inventories; InventoryNet; debit; inventories | inventory | merchandise inventories | inventory net | total inventories | finished goods | raw materials | work in process | lifo | fifo
prepaid; PrepaidExpenseCurrent; debit; prepaid expenses | prepaid expenses and other current assets | prepaid expenses and other | prepaid insurance | prepayments | prepaid and other current assets | deposits and prepaid expenses
deferred-tax-assets; DeferredIncomeTaxAssetsNet; debit; deferred tax assets | deferred income taxes | deferred income tax assets | deferred taxes
other-current-assets; OtherAssetsCurrent; debit; other current assets | other current
assets-held-for-sale; AssetsOfDisposalGroupIncludingDiscontinuedOperationCurrent; debit; assets held for sale | assets of discontinued operations
current-assets; AssetsCurrent; debit; total current assets | current assets
long-term-investments; LongTermInvestments; debit; long-term investments | long-term marketable securities | equity method investments | investments in affiliates | investments in corporations and llcs | other long-term investments
property-plant-equipment; PropertyPlantAndEquipmentNet; debit; property plant and equipment | property and equipment | property plant and equipment net | property and equipment net | fixed assets | net property and equipment | total property and equipment | fixed assets net
property-gross; PropertyPlantAndEquipmentGross; debit; property and equipment gross | property and equipment at cost | property and equipment cost
property-parts; PropertyPlantAndEquipmentGross; debit; land | buildings | buildings and improvements | machinery and equipment | furniture and fixtures | leasehold improvements | construction in progress | computer equipment | capital leases | software
accumulated-depreciation; AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment; credit; accumulated depreciation | less accumulated depreciation | accumulated depreciation and amortization | less accumulated depreciation and amortization
lease-assets; OperatingLeaseRightOfUseAsset; debit; operating lease right-of-use assets | right-of-use assets | operating lease assets | lease right-of-use asset | right of use asset
goodwill; Goodwill; debit; goodwill | goodwill net | goodwill and intangible assets
intangibles; IntangibleAssetsNetExcludingGoodwill; debit; intangible assets | intangible assets net | other intangible assets | acquired intangible assets | total intangible assets | customer relationships | developed technology | trade names | trademarks
other-assets; OtherAssetsNoncurrent; debit; other assets | other non-current assets | other long-term assets | deposits | security deposits | other noncurrent assets | total other assets
noncurrent-assets; AssetsNoncurrent; debit; total non-current assets | non-current assets | total noncurrent assets | total long-term assets
assets; Assets; debit; total assets | assets
accounts-payable; AccountsPayableCurrent; credit; accounts payable | trade payables | accounts payable and accrued expenses | accounts payable and accrued liabilities | payables | accounts payable trade | accounts payable related party | creditors | trade creditors | trade and other payables
accrued; AccruedLiabilitiesCurrent; credit; accrued liabilities | accrued expenses | accrued expenses and other current liabilities | other accrued liabilities | accrued expenses and other liabilities | accrued interest
accrued-compensation; EmployeeRelatedLiabilitiesCurrent; credit; accrued compensation | accrued employee compensation | accrued payroll | accrued compensation and related benefits | accrued compensation and benefits | accrued store operating expenses
taxes-payable; TaxesPayableCurrent; credit; income taxes payable | taxes payable | accrued taxes | accrued income taxes | sales taxes payable
dividends-payable; DividendsPayableCurrent; credit; dividends payable | dividend payable
gift-cards; ContractWithCustomerLiabilityCurrent; credit; gift certificates redeemable | gift cards | customer deposits | gift card liability
deferred-revenue; DeferredRevenueCurrent; credit; deferred revenue | deferred revenues | unearned revenues | unearned revenue | contract liabilities | deferred subscription revenue | deferred revenue current | billings in excess of costs
short-term-debt; ShortTermBorrowings; credit; short-term borrowings | notes payable | short-term debt | line of credit | revolving credit facility | commercial paper | bank loans | notes payable current
current-debt; LongTermDebtCurrent; credit; current portion of long-term debt | current maturities of long-term debt | notes payable and other borrowings current | current portion of notes payable | current portion of long-term debt and capitalized lease obligations
current-leases; OperatingLeaseLiabilityCurrent; credit; current portion of operating lease liabilities | operating lease liabilities current | current portion of lease liability | operating lease liability current portion | current operating lease liabilities
other-current-liabilities; OtherLiabilitiesCurrent; credit; other current liabilities | due to related party | due to related parties | other payables | other accounts payable
current-liabilities; LiabilitiesCurrent; credit; total current liabilities | current liabilities
long-term-debt; LongTermDebtNoncurrent; credit; long-term debt | notes payable non-current | long-term borrowings | notes payable and other borrowings non-current | long-term debt and capitalized lease obligations | long-term notes payable | debt | total debt | long-term debt net of current portion
leases; OperatingLeaseLiabilityNoncurrent; credit; operating lease liabilities | lease liabilities | long-term operating lease liabilities | operating lease liability | lease liability | non-current operating lease liabilities
deferred-tax-liabilities; DeferredIncomeTaxLiabilitiesNet; credit; deferred tax liabilities | deferred income tax liabilities
pension; PensionAndOtherPostretirementDefinedBenefitPlansLiabilitiesNoncurrent; credit; pension and postretirement benefits | pension liability | deferred compensation | postretirement benefits
warrant-liability; DerivativeLiabilities; credit; warrant liability | public warrants | private warrants | derivative liability | warrant liabilities
other-liabilities; OtherLiabilitiesNoncurrent; credit; other liabilities | other non-current liabilities | other long-term liabilities | minority interest and other liabilities | deferred revenue non-current
noncurrent-liabilities; LiabilitiesNoncurrent; credit; total non-current liabilities | non-current liabilities | total long-term liabilities | total noncurrent liabilities
liabilities; Liabilities; credit; total liabilities | liabilities
commitments; CommitmentsAndContingencies; credit; commitments and contingencies | commitments
preferred-stock; PreferredStockValue; credit; preferred stock | preferred shares | convertible preferred stock
common-stock; CommonStockValue; credit; common stock | common shares | ordinary shares | class a common stock | class b common stock | capital stock | share capital
additional-paid-in-capital; AdditionalPaidInCapital; credit; additional paid-in capital | capital in excess of par value | paid-in capital | common stock and additional paid-in capital | capital surplus | additional paid in capital
retained-earnings; RetainedEarningsAccumulatedDeficit; credit; retained earnings | accumulated deficit | retained income | deficit | reinvested earnings
treasury-stock; TreasuryStockValue; debit; treasury stock | treasury shares | less treasury stock | treasury stock at cost
accumulated-oci; AccumulatedOtherComprehensiveIncomeLossNetOfTax; credit; accumulated other comprehensive income | accumulated other comprehensive loss
noncontrolling; MinorityInterest; credit; noncontrolling interest | non-controlling interest | noncontrolling interests
equity; StockholdersEquity; credit; total stockholders' equity | total shareholders' equity | stockholders' equity | shareholders' equity | total equity | equity | total deficit | total stockholders' deficit | total shareowners' equity | net assets
liabilities-and-equity; LiabilitiesAndStockholdersEquity; credit; total liabilities and stockholders' equity | total liabilities and shareholders' equity | total liabilities and equity | total capitalization and liabilities | total liabilities and stockholders' deficit
working-capital; ; debit; working capital
`;
