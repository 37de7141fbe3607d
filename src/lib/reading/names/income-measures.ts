/**
 * Measures of income statements. Each row: name; element of US-GAAP; "credit" or "debit" where it has a balance; labels, the
 * usual first. Parentheses of a sign, "net" behind a comma, plurals and small words are left out before labels are compared.
 */
export const incomeMeasures = `
revenues; Revenues; credit; revenues | net revenues | total revenues | total net revenues | operating revenues | total operating revenues | revenue | net revenue | total revenue | turnover | group revenue | total turnover | revenue from continuing operations
net-sales; Revenues; credit; net sales | sales | total net sales | total sales | sales net | net sales and revenues | sales and revenues | total sales and revenues
product-revenues; Revenues; credit; product revenues | product sales | net product sales | net product revenues | products revenue | sales of products
service-revenues; Revenues; credit; service revenues | services revenue | net service revenues | sales of services
subscription-revenues; Revenues; credit; subscription revenues | subscription revenue | subscriptions revenue
license-revenues; Revenues; credit; license revenues | licensing revenues | license and other revenues | royalty and other revenues | royalty revenues | royalties
advertising-revenues; Revenues; credit; advertising revenue | advertising revenues
rental-revenues; OperatingLeasesIncomeStatementLeaseRevenue; credit; rental income | rental revenues | rental revenue | rents
fee-revenues; Revenues; credit; fee income | fee revenue | management fees | franchise fees | franchise revenues
other-revenues; Revenues; credit; other revenues | other revenue | other operating revenues
contract-revenues; Revenues; credit; contract revenues | grant revenue | collaboration revenue | grants and contracts
premiums-earned; PremiumsEarnedNet; credit; premiums earned | net premiums earned | earned premiums | premiums
premiums-written; PremiumsWrittenNet; credit; net premiums written | gross premiums written
cost-of-revenues; CostOfRevenue; debit; cost of revenues | cost of revenue | total cost of revenues | total cost of revenue | costs of revenues | total cost of sales and services
cost-of-sales; CostOfRevenue; debit; cost of sales | cost of goods sold | total cost of sales | total cost of goods sold | cost of products sold | cost of product sales | cost of merchandise sold | cost of sales including buying distribution and occupancy costs | cost of sales buying and occupancy | cost of sales and occupancy
cost-of-products; CostOfRevenue; debit; cost of products | cost of product revenues | cost of product revenue
cost-of-services; CostOfRevenue; debit; cost of services | cost of service revenues | cost of service revenue | cost of service
gross-profit; GrossProfit; credit; gross profit | gross margin | gross income | gross loss | gross profit loss
operating-expenses; OperatingExpenses; debit; operating expenses | total operating expenses | total operating costs and expenses
costs-and-expenses; CostsAndExpenses; debit; costs and expenses | total costs and expenses | total expenses | total costs | expenses
selling-general-administrative; SellingGeneralAndAdministrativeExpense; debit; selling general and administrative | selling general and administrative expenses | sg&a | sg&a expenses | selling and administrative | selling and administrative expenses | marketing general and administrative | operating selling and administrative expenses
selling-expense; SellingExpense; debit; selling | selling expenses | sales expenses | distribution and selling expenses
sales-marketing; SellingAndMarketingExpense; debit; sales and marketing | sales and marketing expenses | selling and marketing | selling and marketing expenses | marketing and sales
marketing-expense; MarketingExpense; debit; marketing | marketing expenses | advertising | advertising expense | marketing and advertising | advertising and promotion
general-administrative; GeneralAndAdministrativeExpense; debit; general and administrative | general and administrative expenses | administrative expenses | general administrative | g&a | general and administration
research-development; ResearchAndDevelopmentExpense; debit; research and development | research and development expenses | research development and engineering | engineering and product development | product development | product development expense | technology and development | technology and content | research development net | r&d
professional-fees; ProfessionalFees; debit; professional fees | legal fees | legal and professional fees | consulting fees
salaries; LaborAndRelatedExpense; debit; salaries and benefits | salaries and wages | compensation and benefits | personnel expenses | payroll | salaries wages and benefits
fuel-expense; FuelCosts; debit; fuel | fuel expense | aircraft fuel | fuel and purchased power | purchased power
rent-expense; OperatingLeaseExpense; debit; rent | rent expense | occupancy | occupancy expense | lease expense
other-operating-expense; OtherCostAndExpenseOperating; debit; other operating expenses | other expenses operating | other operating costs
pre-opening; PreOpeningCosts; debit; pre-opening expenses | pre-opening costs | preopening expenses
depreciation-amortization; DepreciationDepletionAndAmortization; debit; depreciation and amortization | depreciation amortization | depreciation depletion and amortization | amortization and depreciation | depreciation & amortization
depreciation; Depreciation; debit; depreciation | depreciation expense | depreciation of property and equipment | depreciation of fixed assets
amortization-of-intangibles; AmortizationOfIntangibleAssets; debit; amortization | amortization of intangible assets | amortization of intangibles | amortization of acquired intangible assets | amortization of purchased intangibles | intangibles amortization expense | amortization expense | amortization of other assets | amortization of acquisition-related intangible assets
restructuring; RestructuringCharges; debit; restructuring | restructuring charges | restructuring costs | restructuring and other | restructuring expenses | restructuring and related charges
special-charges; RestructuringCostsAndAssetImpairmentCharges; debit; special charges | special charges and impairments | unusual items | other charges
acquisition-related; BusinessCombinationAcquisitionRelatedCosts; debit; acquisition related and other | acquisition related costs | acquisition costs | transaction costs | merger related costs | integration costs | acquisition and integration costs
impairment; AssetImpairmentCharges; debit; impairment | impairments | asset impairment | impairment charges | impairment of long-lived assets | asset impairments
goodwill-impairment; GoodwillImpairmentLoss; debit; goodwill impairment | impairment of goodwill | impairment of goodwill and intangible assets
provision-for-credit-losses; ProvisionForLoanLeaseAndOtherLosses; debit; provision for credit losses | provision for loan losses | provision for uncollectible accounts | provision for doubtful accounts | bad debt expense | provision for bad debts
gain-on-sale; GainLossOnDispositionOfAssets; credit; gain on sale of assets | gain on disposal of assets | loss on disposal of assets | gains on sales of businesses | gain on sale of business | loss on sale of assets | loss on disposal of property and equipment | gain on sale of property and equipment
operating-income; OperatingIncomeLoss; credit; operating income | income from operations | operating profit | operating loss | loss from operations | total operating income | net loss from operations | net income from operations | earnings from operations | operating earnings | profit from operations
interest-income; InvestmentIncomeInterest; credit; interest income | interest and investment income | interest and other income | interest and dividend income | investment income | net investment income
interest-expense; InterestExpense; debit; interest expense | interest | interest charges | total interest expense | interest expense and other financing costs | interest and debt expense
interest-net; InterestIncomeExpenseNet; credit; interest net | net interest | interest income expense | net interest expense | interest expense net | interest income net | financing income | financing expenses net | finance expense | finance income | finance costs | net finance costs | financial result | net financial result
net-interest-income; InterestIncomeExpenseNet; credit; net interest income | net interest income after provision for credit losses
other-income; NonoperatingIncomeExpense; credit; other income | other income expense | other expense | other income net | other income and expense | total other income | total other expense | other non-operating income | non-operating income | nonoperating expense | other net | other expense net | total other income and expenses | non-operating income expense net | total other expenses income
income-from-investment; IncomeLossFromEquityMethodInvestments; credit; income from investment | equity in earnings | equity in earnings of affiliates | income from equity investments | equity in income of unconsolidated affiliates | equity in net loss of affiliate | equity method investment income | equity in loss of equity-method investment | equity in loss of equity-method investment net of taxes | equity in loss from equity-method investment | equity in income of affiliates | equity in losses of affiliates | share of results of associates
foreign-exchange; ForeignCurrencyTransactionGainLossBeforeTax; credit; foreign exchange gain | foreign currency gain | foreign exchange loss | foreign currency loss
fair-value-change; FairValueAdjustmentOfWarrants; credit; change in fair value of warrants | change in fair value | gain on warrant fair value adjustment | change in fair value of warrant liability | fair value adjustment
debt-extinguishment; GainsLossesOnExtinguishmentOfDebt; credit; loss on extinguishment of debt | gain on extinguishment of debt | loss on early extinguishment of debt
income-before-tax; IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest; credit; income before income taxes | income before provision for income taxes | income before taxes | loss before income taxes | earnings before income taxes | earnings before taxes | pretax income | pre-tax income | income from continuing operations before income taxes | loss before taxes | profit before tax | income before taxes on income | profit before income tax | profit before taxation | loss before taxation | loss before tax | profit on ordinary activities before taxation
income-tax; IncomeTaxExpenseBenefit; debit; provision for income taxes | income taxes | income tax expense | income tax benefit | taxes | provision for taxes | income tax provision | taxes on income | total income taxes | benefit from income taxes | benefit for income taxes | income tax effects | federal and state income taxes | tax expense | taxation | tax charge | tax on profit | income tax
minority-interest; MinorityInterestInNetIncomeLossOfConsolidatedEntities; debit; minority interest | net income attributable to noncontrolling interests | noncontrolling interests | net loss attributable to noncontrolling interest | less net income attributable to noncontrolling interests | non-controlling interests
income-continuing; IncomeLossFromContinuingOperations; credit; income from continuing operations | loss from continuing operations | earnings from continuing operations | net income from continuing operations
income-discontinued; IncomeLossFromDiscontinuedOperationsNetOfTax; credit; income from discontinued operations | loss from discontinued operations | discontinued operations
cumulative-effect; CumulativeEffectOfChangeInAccountingPrincipleNetOfTax; credit; cumulative effect of change in accounting principle | cumulative effect of accounting change | income before cumulative effect of change in accounting principle
net-income; NetIncomeLoss; credit; net income | net earnings | net loss | profit | loss for the period | profit for the period | income | net profit | earnings | consolidated net income | net income for the period | loss for the year | net and comprehensive loss | profit for the year
net-income-parent; NetIncomeLoss; credit; net income attributable to common stockholders | net income available to common stockholders | net income attributable to shareholders | net income available to common | net loss attributable to common stockholders | net earnings attributable to common shareholders | net income after dividends on preferred stock
preferred-dividends; PreferredStockDividendsIncomeStatementImpact; debit; preferred stock dividends | preferred dividends | dividends on preferred stock
comprehensive-income; ComprehensiveIncomeNetOfTax; credit; comprehensive income | total comprehensive income | comprehensive loss | other comprehensive income | other comprehensive loss
stock-based-compensation; ShareBasedCompensation; debit; stock-based compensation | stock based compensation | stock-based compensation expense | share-based compensation | non-cash stock-based compensation | stock compensation | equity-based compensation | share-based payment | share based payments | non-cash compensation
`;
