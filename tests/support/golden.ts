/** A question about the real corpus, and passages that must come among the first three. */
export interface Golden {
  readonly question: string;
  readonly passages: readonly string[];
}

const golden = (question: string, ...passages: string[]): Golden => ({ question, passages });

/**
 * Chosen by the headings of the corpus with the rankings in view, then read in the case files: they guard what works
 * against getting worse, and are no measure of how good retrieval is.
 */
export const ENGLISH: readonly Golden[] = [
  golden("Which dairy plants recovered boiler flue-gas heat?", "shenyang-zero-carbon-2024-01#boiler-flue-gas-heat-recovery"),
  golden(
    "shore power for ships in port",
    "climate-action-2022-23#shore-power-for-container-ships",
    "climate-action-2025-15#high-voltage-shore-power-for-ships",
  ),
  golden("floating solar power station on sea water", "climate-action-2025-26#floating-pv-station-in-full-seawater"),
  golden(
    "Who captures carbon dioxide from a lime kiln and makes dry ice of it?",
    "climate-action-2025-12#carbon-capture-ccus-from-lime-kiln-flue-gas-for-dry-ice",
  ),
  golden("driverless electric logistics vehicles in a battery factory", "climate-action-2022-01#electric-and-driverless-logistics-vehicles"),
  golden("deliming of hides without ammonium", "light-industry-2024-07#ammonium-free-deliming-agents"),
  golden("silica instead of carbon black in tires", "climate-action-2025-14#silica-filler-in-place-of-carbon-black"),
  golden(
    "biogas power from manure on dairy farms",
    "climate-action-2025-20#biogas-power-and-heat-from-manure",
    "climate-action-2022-20#biogas-power-and-heat-on-farms",
  ),
  golden("hot trub as a carbon source for denitrification in a brewery", "light-industry-2024-24#hot-trub-as-carbon-source-for-denitrification"),
  golden(
    "thermal oxidation of low-concentration methane from coal mines",
    "climate-action-2025-25#regenerative-thermal-oxidation-of-low-concentration-methane-with-waste-heat-recovery",
  ),
  golden("sheep grazing under the panels of a desert solar station", "climate-action-2022-06#agrivoltaic-grazing-sheep-and-poultry-between-the-pv-panels"),
  golden("virtual power plant and smart microgrid", "climate-action-2025-18#smart-microgrid-and-virtual-power-plant"),
  golden("AI to save energy in data centres", "climate-action-2025-19#ai-energy-saving-models-for-data-centres"),
  golden("reclaiming resin-bonded molding sand in a foundry", "light-industry-2024-08#resin-sand-reclamation-in-the-foundry"),
  golden("aluminum-free packaging for milk: replacing the foil layer", "light-industry-2024-19#replacing-the-aluminium-foil-layer-in-packaging"),
];

export const CHINESE: readonly Golden[] = [
  golden("核能供暖每平方米多少钱？", "climate-action-2022-05#nuclear-heating-price-for-residents"),
  golden("哪些乳品厂做了锅炉烟气余热回收", "shenyang-zero-carbon-2024-01#boiler-flue-gas-heat-recovery"),
  golden("盐田港给集装箱船供岸电减排了多少", "climate-action-2022-23#shore-power-for-container-ships"),
  golden(
    "污水源热泵供暖",
    "climate-action-2022-26#sewage-source-heat-pump-planned",
    "climate-action-2025-04#surface-water-sewage-source-and-air-source-heat-pumps-for-district-heating",
  ),
  golden("银行的绿色按揭贷款", "climate-action-2022-16#green-mortgages"),
  golden("共享单车报废轮胎再利用", "climate-action-2022-24#reuse-of-tyres-smart-locks-and-other-parts"),
  golden("秸秆做成塑木制品", "light-industry-2024-23#wood-plastic-composite-wpc-products-from-straw"),
  golden("酸奶用可降解PLA包装", "shenyang-zero-carbon-2024-01#pla-biodegradable-packaging"),
  golden("建筑节能保险“减碳保”", "climate-action-2022-18#energy-saving-liability-insurance-jiantanbao"),
  golden("冷库利用夜间谷电制冷", "climate-action-2022-08#off-peak-night-tariff-operation-of-the-refrigeration-plant"),
  golden("发酵法生产透明质酸", "light-industry-2024-38#hyaluronic-acid-by-microbial-fermentation"),
  golden("汽车一体化压铸", "climate-action-2025-13#heat-treatment-free-integrated-die-casting"),
  golden(
    "蒸汽冷凝水回收",
    "shenyang-zero-carbon-2024-08#steam-condensate-recovery-on-the-corrugator",
    "climate-action-2022-01#steam-condensate-recovery-to-boiler-feedwater",
  ),
  golden("洗涤用品的袋装补充装", "light-industry-2024-29#refill-pouches"),
  golden("餐厨垃圾沼气发电", "climate-action-2022-27#biogas-power-generation-from-kitchen-waste"),
];

export const GOLDENS: readonly Golden[] = [...ENGLISH, ...CHINESE];
